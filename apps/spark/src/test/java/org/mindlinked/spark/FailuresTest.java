package org.mindlinked.spark;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mindlinked.spark.LocalSpark.sample;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.util.Progressable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mindlinked.rdf.RdfFormat;

/** Runs that do not come to their end: no success, and words that say why. */
class FailuresTest {
  private static final String ODD = "odd://";

  @TempDir private Path folder;
  private LocalSpark local;
  private Path output;

  @BeforeEach
  void start() {
    local = new LocalSpark(folder);
    LocalSpark.SPARK.hadoopConfiguration().setClass("fs.odd.impl", OddDisk.class, FileSystem.class);
    output = folder.resolve("out");
  }

  private String failing(String into, Path... inputs) {
    return failing(into, Arrays.stream(inputs).map(Path::toString).toList());
  }

  private String failing(String into, List<String> inputs) {
    Throwable failure =
        catchThrowable(() -> local.job(RdfFormat.NTRIPLES, true, false).run(inputs, into));
    assertThat(failure).isNotNull();
    assertThat(output.resolve("_SUCCESS")).doesNotExist();
    assertThat(output.resolve("_report.json")).doesNotExist();
    return JobException.inWords(failure);
  }

  @Test
  void a_file_that_breaks_off_is_named() throws IOException {
    Path good = local.write("a.ndjson", sample(0, 100, false));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(packed)) {
      out.write(sample(100, 400, false).getBytes(UTF_8));
    }
    byte[] whole = packed.toByteArray();
    Path cut =
        Files.write(folder.resolve("b.ndjson.gz"), Arrays.copyOf(whole, whole.length * 2 / 3));

    assertThat(failing(output.toString(), good, cut)).startsWith("cannot read " + cut + ": ");
  }

  @Test
  void a_file_that_is_not_packed_as_its_name_says_is_named() throws IOException {
    Path other = Files.writeString(folder.resolve("a.ndjson.gz"), sample(0, 5, false));

    assertThat(failing(output.toString(), other)).contains("cannot read " + other + ": ");
  }

  @Test
  void a_file_that_is_gone_when_it_is_read_is_named() throws IOException {
    local.write("in/a.ndjson", sample(0, 5, false));
    local.write("in/gone.ndjson", sample(5, 10, false));

    assertThat(failing(output.toString(), List.of(ODD + folder.resolve("in"))))
        .startsWith("cannot read odd:")
        .contains("gone.ndjson");
  }

  @Test
  void an_output_that_cannot_be_made_is_named() throws IOException {
    Path input = local.write("a.ndjson", sample(0, 5, false));

    assertThat(failing(input + "/out", input)).contains(input.toString());
  }

  @Test
  void a_full_disk_is_told() throws IOException {
    Path input = local.write("a.ndjson", sample(0, 100, false));

    assertThat(failing(ODD + output, input))
        .startsWith("cannot write to odd:")
        .contains("No space left on device");
  }

  /** Takes 100,000 bytes a file, and lists files that are gone. */
  public static final class OddDisk extends RawLocalFileSystem {
    @Override
    public URI getUri() {
      return URI.create("odd:///");
    }

    @Override
    public FSDataInputStream open(org.apache.hadoop.fs.Path file, int buffer) throws IOException {
      if (file.getName().startsWith("gone")) {
        throw new FileNotFoundException("File " + file + " does not exist");
      }
      return super.open(file, buffer);
    }

    @Override
    public FSDataOutputStream create(
        org.apache.hadoop.fs.Path file,
        boolean overwrite,
        int buffer,
        short replication,
        long block,
        Progressable progress)
        throws IOException {
      OutputStream out = super.create(file, overwrite, buffer, replication, block, progress);
      return new FSDataOutputStream(
          new FilterOutputStream(out) {
            private int left = 100_000;

            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
              left -= length;
              if (left < 0) {
                throw new IOException("No space left on device");
              }
              out.write(bytes, from, length);
            }
          },
          null);
    }
  }
}
