/** What the formats that are written and not read have in common. */
@NullMarked
package org.mindlinked.io.internal.export;

import org.jspecify.annotations.NullMarked;
