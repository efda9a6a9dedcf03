/**
 * What a study and a publication look like to readers: every value of the record, where it stands,
 * and what is missing.
 */
@NullMarked
package org.mindlinked.pages.study;

import org.jspecify.annotations.NullMarked;
