/** Recognises files that describe data sets, reviews or works, and says why no study is in them. */
@NullMarked
package org.mindlinked.io.internal.description;

import org.jspecify.annotations.NullMarked;
