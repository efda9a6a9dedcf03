/**
 * What a table is like that nobody here has seen: how it is made, what its columns hold, what to
 * look at, and a draft of a mapping.
 */
@NullMarked
package org.mindlinked.io.profile;

import org.jspecify.annotations.NullMarked;
