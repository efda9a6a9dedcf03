/**
 * Files to records and back: readers and writers of catalogues, their options and their reports.
 */
@NullMarked
package org.mindlinked.io;

import org.jspecify.annotations.NullMarked;
