/** How fast the conversion is, and beside what it is measured. */
@NullMarked
package org.mindlinked.benchmarks;

import org.jspecify.annotations.NullMarked;
