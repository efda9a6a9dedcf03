/**
 * Pages that somebody copied from a browser as text: results, repositories, indexes, institutes.
 */
@NullMarked
package org.mindlinked.io.internal.page;

import org.jspecify.annotations.NullMarked;
