/** What the build checks about the code itself. */
@NullMarked
package org.mindlinked.houserules;

import org.jspecify.annotations.NullMarked;
