/** The public signatures of the published modules, as text that a reviewer can read. */
@NullMarked
package org.mindlinked.houserules.api;

import org.jspecify.annotations.NullMarked;
