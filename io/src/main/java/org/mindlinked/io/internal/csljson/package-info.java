/** CSL-JSON, the items that citation processors and reference managers take. */
@NullMarked
package org.mindlinked.io.internal.csljson;

import org.jspecify.annotations.NullMarked;
