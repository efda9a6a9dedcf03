/** Looks through tables that nobody has described yet, and proposes how to read them. */
@NullMarked
package org.mindlinked.io.internal.profile;

import org.jspecify.annotations.NullMarked;
