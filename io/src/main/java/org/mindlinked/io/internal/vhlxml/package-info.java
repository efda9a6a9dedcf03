/** Reads the answers of the search portal of the Virtual Health Library (VHL, BVS) in XML. */
@NullMarked
package org.mindlinked.io.internal.vhlxml;

import org.jspecify.annotations.NullMarked;
