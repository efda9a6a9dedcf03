package org.mindlinked.spark;

import java.util.Iterator;
import org.apache.hadoop.io.LongWritable;
import org.apache.hadoop.io.Text;
import org.apache.hadoop.mapreduce.InputSplit;
import org.apache.hadoop.mapreduce.lib.input.FileSplit;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function2;
import org.apache.spark.util.CollectionAccumulator;
import org.apache.spark.util.SerializableConfiguration;
import org.apache.spark.util.TaskCompletionListener;
import scala.Tuple2;

/** Makes the lines of a part into what is written of it. */
final class PartConversion
    implements Function2<
        InputSplit, Iterator<Tuple2<LongWritable, Text>>, Iterator<Tuple2<String, Object>>> {
  private static final long serialVersionUID = 1L;

  private final PartSettings settings;
  private final SerializableConfiguration hadoop;
  private final CollectionAccumulator<PartSummary> summaries;

  PartConversion(
      PartSettings settings,
      SerializableConfiguration hadoop,
      CollectionAccumulator<PartSummary> summaries) {
    this.settings = settings;
    this.hadoop = hadoop;
    this.summaries = summaries;
  }

  @Override
  public Iterator<Tuple2<String, Object>> call(
      InputSplit split, Iterator<Tuple2<LongWritable, Text>> lines) throws Exception {
    FileSplit place = (FileSplit) split;
    boolean first = place.getStart() == 0;
    byte[] header = first ? new byte[0] : FileStart.header(place.getPath(), hadoop.value());
    PartRun run =
        new PartRun(
            settings,
            TaskContext.getPartitionId(),
            InputFiles.name(place.getPath()),
            header,
            new Lines(lines),
            summaries::add);
    TaskCompletionListener closing = context -> run.close();
    TaskContext.get().addTaskCompletionListener(closing);
    return run;
  }
}
