package org.mindlinked.spark;

import java.io.Serializable;
import org.mindlinked.rdf.RdfFormat;

/**
 * What is the same for all parts.
 *
 * @param format what is written
 * @param lenient whether records are read leniently
 * @param tables whether the flat tables are written as well
 * @param header the catalogue's header as a line of NDJSON, if there is one input and it has one;
 *     else empty
 */
record PartSettings(RdfFormat format, boolean lenient, boolean tables, String header)
    implements Serializable {}
