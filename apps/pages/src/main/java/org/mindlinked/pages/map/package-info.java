/** The evidence map: how many studies there are of what, and where there are none. */
@NullMarked
package org.mindlinked.pages.map;

import org.jspecify.annotations.NullMarked;
