package org.mindlinked.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists, prints and writes the files by which the vocabulary is published. */
@Command(
    name = "vocab",
    description = {
      "List the files of the published vocabulary, print one, or write them.",
      "Ontology, concepts, alignments, shapes, JSON Schema, JSON-LD context and the page."
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footerHeading = "%nExamples:%n",
    footer = {
      "  mindlinked vocab                        list the files",
      "  mindlinked vocab ontology.ttl           print one to standard output",
      "  mindlinked vocab --write site           write all into the folder site"
    })
final class VocabCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(
      index = "0",
      arity = "0..1",
      paramLabel = "NAME",
      description = "One file alone, by its name or the last part of it.")
  private @Nullable String name;

  @Option(
      names = "--write",
      paramLabel = "DIR",
      description = "Write the files into this folder, which is made if need be.")
  private @Nullable Path folder;

  @Option(names = "--force", description = "Write over files that hold something else.")
  private boolean force;

  VocabCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() throws IOException {
    List<PublishedFile> files = name == null ? PublishedFile.all() : List.of(named(name));
    if (folder != null) {
      write(files, folder);
    } else if (name != null) {
      files.get(0).copyTo(console.out());
    } else {
      list(files);
    }
    return Exit.WELL;
  }

  private static PublishedFile named(String name) {
    List<PublishedFile> all = PublishedFile.all();
    return all.stream()
        .filter(file -> file.name().equals(name) || file.name().endsWith("/" + name))
        .findFirst()
        .orElseThrow(
            () ->
                new WrongUseException(
                    "there is no file "
                        + name
                        + " in the vocabulary; there are "
                        + all.stream().map(PublishedFile::name).collect(Collectors.joining(", "))));
  }

  private void list(List<PublishedFile> files) throws IOException {
    String row = "%-22s %10s  %-26s %s%n";
    console.out().printf(Locale.ROOT, row, "name", "bytes", "media type", "what it is");
    for (PublishedFile file : files) {
      String size = String.format(Locale.ROOT, "%,d", file.copyTo(OutputStream.nullOutputStream()));
      console.out().printf(Locale.ROOT, row, file.name(), size, file.mediaType(), file.what());
    }
  }

  private void write(List<PublishedFile> files, Path into) throws IOException {
    List<PublishedFile> changed = new ArrayList<>();
    List<Path> others = new ArrayList<>();
    for (PublishedFile file : files) {
      Optional<Boolean> same = isSame(file, into);
      if (!same.orElse(false)) {
        changed.add(file);
      }
      if (!same.orElse(true)) {
        others.add(into.resolve(file.name()));
      }
    }
    if (!others.isEmpty() && !force) {
      throw new WrongUseException(
          "nothing was written: "
              + others.stream().map(Path::toString).collect(Collectors.joining(", "))
              + (others.size() == 1 ? " holds" : " hold")
              + " something else; name another folder, or add --force to write over it");
    }
    for (PublishedFile file : changed) {
      Path target = into.resolve(file.name());
      Files.createDirectories(target.toAbsolutePath().getParent());
      try (OutputStream out = Files.newOutputStream(target)) {
        long bytes = file.copyTo(out);
        console.say(String.format(Locale.ROOT, "wrote %s, %,d bytes", target, bytes));
      }
    }
    if (changed.size() < files.size()) {
      console.say((files.size() - changed.size()) + " of " + files.size() + " were there already");
    }
  }

  /** Whether the folder holds the same; absent if it holds no such file. */
  private static Optional<Boolean> isSame(PublishedFile file, Path into) throws IOException {
    Path target = into.resolve(file.name());
    return Files.exists(target)
        ? Optional.of(
            Files.isRegularFile(target) && Arrays.equals(Files.readAllBytes(target), file.bytes()))
        : Optional.empty();
  }
}
