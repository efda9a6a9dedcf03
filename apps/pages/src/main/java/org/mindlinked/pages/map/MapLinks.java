package org.mindlinked.pages.map;

import java.util.Optional;

/** Where the parts of a map lead. */
public interface MapLinks {
  /** Nowhere. */
  MapLinks NONE =
      new MapLinks() {
        @Override
        public Optional<String> ofCell(Heading row, Heading column, String anchor) {
          return Optional.empty();
        }

        @Override
        public Optional<String> ofYear(int year) {
          return Optional.empty();
        }
      };

  /** To the lists on the same page. */
  MapLinks WITHIN =
      new MapLinks() {
        @Override
        public Optional<String> ofCell(Heading row, Heading column, String anchor) {
          return Optional.of("#" + anchor);
        }

        @Override
        public Optional<String> ofYear(int year) {
          return Optional.empty();
        }
      };

  /**
   * The list of the studies that a cell counts.
   *
   * @param anchor what the list is called where it stands on the same page
   */
  Optional<String> ofCell(Heading row, Heading column, String anchor);

  /** The list of the studies of a year. */
  Optional<String> ofYear(int year);
}
