/**
 * What the readers of other people's formats share: entries, their problems, and the drafts of
 * records that keep what has no place.
 */
@NullMarked
package org.mindlinked.io.internal.foreign;

import org.jspecify.annotations.NullMarked;
