/**
 * What the readers of other people's JSON share: entries are cut out of whatever stands around
 * them, and become small trees that remember what was asked of them.
 */
@NullMarked
package org.mindlinked.io.internal.jsonentries;

import org.jspecify.annotations.NullMarked;
