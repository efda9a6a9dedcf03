package org.mindlinked.rdf.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.jena.graph.NodeFactory;
import org.apache.lucene.store.MMapDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mindlinked.rdf.RdfCodes;
import org.mindlinked.rdf.WithoutLibrary;
import org.mindlinked.testkit.SampleCatalogue;

class StoreFolderTest {
  @TempDir private Path folder;

  private static String codeOf(Throwable thrown) {
    return ((StoreException) thrown).code();
  }

  @Test
  void refuses_a_second_opening_in_the_same_program_until_the_first_is_closed() throws IOException {
    try (EvidenceStore first = EvidenceStore.open(folder)) {
      StoreContract.load(first, "a", StoreContract.sample(1));
      assertThatThrownBy(() -> EvidenceStore.open(folder))
          .isInstanceOf(StoreException.class)
          .satisfies(thrown -> assertThat(codeOf(thrown)).isEqualTo(RdfCodes.STORE_LOCKED))
          .hasMessageContaining("this program itself");
      assertThat(first.size()).isEqualTo(1);
    }
    try (EvidenceStore again = EvidenceStore.openExisting(folder)) {
      assertThat(StoreContract.all(again)).isEqualTo(StoreContract.sample(1));
    }
  }

  @Test
  void touches_no_folder_that_holds_something_else() throws IOException {
    Files.writeString(folder.resolve("thesis.txt"), "years of work");
    assertThatThrownBy(() -> EvidenceStore.open(folder))
        .satisfies(thrown -> assertThat(codeOf(thrown)).isEqualTo(RdfCodes.NOT_A_STORE));
    assertThatThrownBy(() -> EvidenceStore.open(folder.resolve("thesis.txt")))
        .satisfies(thrown -> assertThat(codeOf(thrown)).isEqualTo(RdfCodes.NOT_A_STORE));
    assertThatThrownBy(() -> EvidenceStore.openExisting(folder.resolve("none")))
        .satisfies(thrown -> assertThat(codeOf(thrown)).isEqualTo(RdfCodes.NOT_A_STORE));
    try (var files = Files.list(folder)) {
      assertThat(files.toList()).isEqualTo(List.of(folder.resolve("thesis.txt")));
    }
  }

  @Test
  void makes_the_text_index_anew_when_it_is_gone_or_damaged() throws IOException {
    List<String> found;
    try (EvidenceStore store = EvidenceStore.open(folder)) {
      StoreContract.load(store, "a", StoreContract.sample(3));
      found = StoreContract.withWords(store, "staff");
    }
    for (boolean gone : new boolean[] {true, false}) {
      try (var files = Files.list(folder.resolve("texts"))) {
        for (Path file : files.toList()) {
          if (gone) {
            Files.delete(file);
          } else {
            Files.writeString(file, "no index");
          }
        }
      }
      try (EvidenceStore store = EvidenceStore.open(folder)) {
        assertThat(StoreContract.withWords(store, "staff")).isEqualTo(found).isNotEmpty();
      }
    }
  }

  @Test
  void makes_the_text_index_anew_when_it_is_behind_the_triples() throws IOException {
    List<String> found;
    try (EvidenceStore store = EvidenceStore.open(folder)) {
      StoreContract.load(store, "a", StoreContract.sample(2));
      found = StoreContract.withWords(store, "staff");
    }
    try (Texts texts = Texts.open(new MMapDirectory(folder.resolve("texts")))) {
      texts.remove(NodeFactory.createURI(SampleCatalogue.record(0).recordId().toString()));
      texts.remove(NodeFactory.createURI(SampleCatalogue.record(1).recordId().toString()));
      texts.prepare(texts.batch() - 1);
      texts.commit();
    }
    try (EvidenceStore store = EvidenceStore.open(folder)) {
      assertThat(StoreContract.withWords(store, "staff")).isEqualTo(found).isNotEmpty();
    }
  }

  @Test
  void is_closed_only_when_all_have_left_and_then_for_good() throws Exception {
    EvidenceStore store = EvidenceStore.open(folder);
    CountDownLatch inside = new CountDownLatch(1);
    Thread reader =
        new Thread(
            () ->
                store.read(
                    data -> {
                      inside.countDown();
                      return data.stream().filter(quad -> quad.getObject().isLiteral()).count();
                    }));
    reader.start();
    inside.await();
    store.close();
    reader.join();
    store.close();
    assertThatThrownBy(store::size)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(store::records).isInstanceOf(IllegalStateException.class);
    EvidenceStore.open(folder).close();
  }

  @Test
  void says_that_triples_are_lost() throws IOException {
    try (EvidenceStore store = EvidenceStore.open(folder)) {
      StoreContract.load(store, "a", StoreContract.sample(1));
    }
    try (var files = Files.list(folder.resolve("triples/Data-0001"))) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    assertThatThrownBy(() -> EvidenceStore.open(folder))
        .satisfies(thrown -> assertThat(codeOf(thrown)).isEqualTo(RdfCodes.STORE_FAILED));
  }

  @Test
  void says_which_library_is_missing() {
    for (String library : List.of("jena-tdb2", "jena-text")) {
      assertThat(WithoutLibrary.say(library, EvidenceStore.class, "inMemory"))
          .contains(RdfCodes.STORE_MISSING)
          .contains(library);
    }
  }
}
