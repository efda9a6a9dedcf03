/** Finds studies: an index in memory of what their lists are narrowed and counted by. */
@NullMarked
package org.mindlinked.server.find;

import org.jspecify.annotations.NullMarked;
