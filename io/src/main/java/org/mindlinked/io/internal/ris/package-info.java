/**
 * RIS, the tagged format that every reference manager and screening tool reads, and EndNote's own
 * export, which has the same fields under other tags.
 */
@NullMarked
package org.mindlinked.io.internal.ris;

import org.jspecify.annotations.NullMarked;
