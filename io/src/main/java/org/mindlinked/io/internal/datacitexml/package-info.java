/** Reads the XML of DataCite's metadata schema. */
@NullMarked
package org.mindlinked.io.internal.datacitexml;

import org.jspecify.annotations.NullMarked;
