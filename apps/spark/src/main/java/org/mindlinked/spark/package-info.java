/** Converts catalogues too large for one machine, on Apache Spark. */
@NullMarked
package org.mindlinked.spark;

import org.jspecify.annotations.NullMarked;
