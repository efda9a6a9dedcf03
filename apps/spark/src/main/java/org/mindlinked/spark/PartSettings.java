package org.mindlinked.spark;

import java.io.Serializable;
import org.mindlinked.rdf.RdfFormat;

/**
 * What is the same for all parts.
 *
 * @param format what is written
 * @param lenient whether records are read leniently
 * @param tables whether the flat tables are written as well
 * @param alone whether there is one file only, whose header is then that of the output
 */
record PartSettings(RdfFormat format, boolean lenient, boolean tables, boolean alone)
    implements Serializable {}
