/** The list of studies with its filters, and the front page, from what was found. */
@NullMarked
package org.mindlinked.pages.search;

import org.jspecify.annotations.NullMarked;
