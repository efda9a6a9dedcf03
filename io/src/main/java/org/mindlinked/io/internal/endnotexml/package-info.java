/** Reads the XML that EndNote and programs like it export. */
@NullMarked
package org.mindlinked.io.internal.endnotexml;

import org.jspecify.annotations.NullMarked;
