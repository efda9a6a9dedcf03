package org.mindlinked.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.RejectsFile;
import org.mindlinked.model.diagnostic.Diagnostic;
import org.mindlinked.model.stream.RecordFormat;
import org.mindlinked.model.stream.Rejects;
import org.mindlinked.rdf.shacl.WholeGraph;

/**
 * Where the originals of rejected records go, so that they can be read again alone: one file for
 * entries of one format, or a folder with a file for each input that has some.
 */
abstract class RejectsPlace implements Rejects, Closeable {
  private static final String LINES = "ndjson";
  private static final String QUADS = "nquads";

  private String input = "";
  private String form = "";

  /** How the name of a file has to end in which originals are put aside in another form. */
  private @Nullable String otherSuffix;

  private long kept;

  /** A folder if it is one already or the name ends in a slash, else a file. */
  static RejectsPlace of(String name) throws IOException {
    Path path = Path.of(name);
    ConvertCommand.requireParent(path);
    return name.endsWith("/") || Files.isDirectory(path)
        ? new InFolder(path)
        : new InFile(path, RejectsFile.to(path));
  }

  /** Says of which input, and in which format, the next entries are. */
  void begin(String nextInput, RecordFormat format) throws IOException {
    input = nextInput;
    form = form(format);
    otherSuffix = form.equals(format.name()) ? null : form.equals(LINES) ? ".ndjson" : ".nq";
  }

  /** The format in which originals are put aside: records of our own are taken out of theirs. */
  private static String form(RecordFormat format) {
    String name = format.name();
    if (name.equals("json") || (name.equals("jsonld") && format.streams())) {
      return LINES;
    }
    return WholeGraph.isRdf(name) ? QUADS : name;
  }

  @Override
  public final void reject(byte[] original, List<Diagnostic> problems) throws IOException {
    if (original.length > 0) {
      file().reject(original, problems);
      kept++;
    }
  }

  /** The file for the input that is read. */
  abstract RejectsFile file() throws IOException;

  /** How many originals were put aside; of too large ones there are none. */
  final long kept() {
    return kept;
  }

  /** Where the originals are, and what to do with them. */
  final String inWords() {
    return String.format(
        Locale.ROOT,
        "%,d rejected %s in %s; mend what is wrong there, then read that again",
        kept,
        kept == 1 ? "original is" : "originals are",
        place());
  }

  abstract String place();

  final String input() {
    return input;
  }

  /** What a file of originals of the input is called. */
  final String fileName() {
    Path last = Path.of(input).getFileName();
    String name = last == null ? input : last.toString().replaceFirst("\\.(gz|zst)$", "");
    if (otherSuffix == null) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    return (dot > 0 ? name.substring(0, dot) : name) + otherSuffix;
  }

  final String form() {
    return form;
  }

  /** One file, for entries of one format only: of two, it could not be read again. */
  private static final class InFile extends RejectsPlace {
    private final Path path;
    private final RejectsFile file;
    private @Nullable String firstForm;
    private String firstInput = "";

    InFile(Path path, RejectsFile file) {
      this.path = path;
      this.file = file;
    }

    @Override
    RejectsFile file() {
      if (firstForm == null) {
        firstForm = form();
        firstInput = input();
      } else if (!firstForm.equals(form())) {
        file.abort();
        throw new WrongUseException(
            String.format(
                Locale.ROOT,
                "records of two formats were rejected, %s of %s and %s of %s: one file of both could"
                    + " not be read again. Nothing was written; name a folder, --rejects %s/",
                firstForm,
                firstInput,
                form(),
                input(),
                path));
      }
      return file;
    }

    @Override
    String place() {
      return path.toString();
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }

  /** A folder in which each input with rejects has a file of its name. */
  private static final class InFolder extends RejectsPlace {
    private final Path folder;
    private final Set<String> names = new HashSet<>();
    private @Nullable RejectsFile file;

    InFolder(Path folder) {
      this.folder = folder;
    }

    @Override
    void begin(String nextInput, RecordFormat format) throws IOException {
      close();
      super.begin(nextInput, format);
    }

    @Override
    RejectsFile file() throws IOException {
      RejectsFile open = file;
      if (open == null) {
        Files.createDirectories(folder);
        open = RejectsFile.to(folder.resolve(freeName()));
        file = open;
      }
      return open;
    }

    /** Two inputs of one name in different folders get two files. */
    private String freeName() {
      String name = fileName();
      int dot = name.lastIndexOf('.');
      String bare = dot > 0 ? name.substring(0, dot) : name;
      String end = dot > 0 ? name.substring(dot) : "";
      String free = name;
      for (int i = 2; !names.add(free.toLowerCase(Locale.ROOT)); i++) {
        free = bare + "-" + i + end;
      }
      return free;
    }

    @Override
    String place() {
      return "the folder " + folder;
    }

    @Override
    public void close() throws IOException {
      if (file != null) {
        file.close();
        file = null;
      }
    }
  }
}
