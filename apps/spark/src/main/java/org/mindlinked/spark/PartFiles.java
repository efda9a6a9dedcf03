package org.mindlinked.spark;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.hadoop.fs.FSError;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.mapreduce.RecordWriter;
import org.apache.hadoop.mapreduce.TaskAttemptContext;
import org.apache.hadoop.mapreduce.lib.output.FileOutputCommitter;
import org.apache.hadoop.mapreduce.lib.output.FileOutputFormat;
import org.mindlinked.io.FlatTable;

/**
 * The files of a part, each in its folder of the output. They are put in place together when the
 * task is accepted.
 */
public final class PartFiles extends FileOutputFormat<String, Object> {
  /** The setting that says how the files of RDF end. */
  static final String ENDING = "mindlinked.ending";

  private static final int BUFFER = 1 << 16;
  private static final Map<String, String> ENDINGS =
      Map.of(PartOutput.REJECTS, ".ndjson", PartOutput.KEYS, ".tsv");

  @Override
  public RecordWriter<String, Object> getRecordWriter(TaskAttemptContext context)
      throws IOException {
    FileOutputCommitter committer = (FileOutputCommitter) getOutputCommitter(context);
    return new Writer(committer.getWorkPath(), context);
  }

  private static final class Writer extends RecordWriter<String, Object> {
    private final Path work;
    private final TaskAttemptContext context;
    private final String name;
    private final Map<String, OutputStream> open = new HashMap<>();
    private final Map<String, ParquetTable> tables = new HashMap<>();

    Writer(Path work, TaskAttemptContext context) {
      this.work = work;
      this.context = context;
      this.name =
          String.format(Locale.ROOT, "part-%05d", context.getTaskAttemptID().getTaskID().getId());
    }

    @Override
    public void write(String folder, Object content) {
      try {
        put(folder, content);
      } catch (IOException | FSError e) {
        throw notWritten(e);
      }
    }

    private void put(String folder, Object content) throws IOException {
      if (content instanceof TableRow row) {
        table(row.table()).write(row.cells());
        return;
      }
      OutputStream out = open.get(folder);
      if (out == null) {
        out = create(folder);
        open.put(folder, out);
      }
      out.write((byte[]) content);
    }

    private ParquetTable table(FlatTable table) throws IOException {
      ParquetTable known = tables.get(table.name());
      if (known == null) {
        Path file =
            new Path(new Path(new Path(work, PartOutput.TABLES), table.name()), name + ".parquet");
        known = new ParquetTable(table, file, context.getConfiguration());
        tables.put(table.name(), known);
      }
      return known;
    }

    private OutputStream create(String folder) throws IOException {
      boolean rdf = folder.equals(PartOutput.RDF);
      String ending = rdf ? context.getConfiguration().get(ENDING, "") : ENDINGS.get(folder);
      Path place = rdf ? work : new Path(work, folder);
      Path file = new Path(place, name + ending);
      OutputStream out = file.getFileSystem(context.getConfiguration()).create(file, false);
      // Lines of keys and rejects are short, and Hadoop counts every write.
      return new BufferedOutputStream(out, BUFFER);
    }

    @Override
    public void close(TaskAttemptContext ignored) {
      try {
        for (OutputStream out : open.values()) {
          out.close();
        }
        for (ParquetTable table : tables.values()) {
          table.close();
        }
      } catch (IOException | FSError e) {
        throw notWritten(e);
      }
    }

    private JobException notWritten(Throwable why) {
      return new JobException(
          "cannot write to " + FileOutputFormat.getOutputPath(context) + ": " + why.getMessage());
    }
  }
}
