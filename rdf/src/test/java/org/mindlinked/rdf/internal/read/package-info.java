@NullMarked
package org.mindlinked.rdf.internal.read;

import org.jspecify.annotations.NullMarked;
