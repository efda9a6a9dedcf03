/** What is around the bytes of a format: compression, temporary files, failures of reading. */
@NullMarked
package org.mindlinked.io.internal.file;

import org.jspecify.annotations.NullMarked;
