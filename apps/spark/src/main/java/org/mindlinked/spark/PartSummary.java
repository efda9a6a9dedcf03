package org.mindlinked.spark;

import java.io.Serializable;
import org.mindlinked.io.ReadReport;

/**
 * What came of a part of a file; all places in it are counted from the start of the part.
 *
 * @param part its number among all parts of the run
 * @param file the file, as messages call it
 * @param lines how many lines it has
 * @param bytes how many bytes they have, line ends included
 * @param found how many records it holds
 * @param rejected how many of them were rejected
 * @param counter the problems, and the numbers
 * @param counts what is in it
 */
record PartSummary(
    int part,
    String file,
    long lines,
    long bytes,
    long found,
    long rejected,
    ReadReport.Counter counter,
    CatalogueCounts counts)
    implements Serializable {}
