/** The frame of the pages of a server: layout, style sheet, and where links lead. */
@NullMarked
package org.mindlinked.pages.site;

import org.jspecify.annotations.NullMarked;
