/** The page on which questions are asked: ready ones by a form, any other in an editor. */
@NullMarked
package org.mindlinked.pages.query;

import org.jspecify.annotations.NullMarked;
