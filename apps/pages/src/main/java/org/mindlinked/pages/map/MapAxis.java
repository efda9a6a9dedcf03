package org.mindlinked.pages.map;

import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mindlinked.model.Concept;
import org.mindlinked.model.Finding;
import org.mindlinked.model.Place;
import org.mindlinked.model.Population;
import org.mindlinked.model.Study;
import org.mindlinked.model.Text;

/** What the rows or the columns of an evidence map are. */
public enum MapAxis {
  /** The care settings that a study took place in or is about. */
  SETTING("care setting") {
    @Override
    Stream<Heading> stated(Study study) {
      return study.settings().stream()
          .flatMap(setting -> setting.careSettings().stream())
          .map(Heading::of);
    }
  },

  /** The roles of those who took part, parts of a population included. */
  ROLE("role") {
    @Override
    Stream<Heading> stated(Study study) {
      return study.populations().stream().flatMap(MapAxis::roles).map(Heading::of);
    }
  },

  /** The study designs. */
  DESIGN("study design") {
    @Override
    Stream<Heading> stated(Study study) {
      return study.designs().stream().map(Heading::of);
    }
  },

  /** The kinds of findings, parts of a finding included. */
  FINDING("kind of finding") {
    @Override
    Stream<Heading> stated(Study study) {
      return study.findings().stream().flatMap(MapAxis::kinds).map(Heading::of);
    }
  },

  /** The conditions that a study concerns. */
  CONDITION("condition") {
    @Override
    Stream<Heading> stated(Study study) {
      return study.conditions().stream().map(Heading::of);
    }
  },

  /** The countries of the places. */
  COUNTRY("country") {
    @Override
    Stream<Heading> stated(Study study) {
      return study.settings().stream()
          .flatMap(setting -> setting.places().stream())
          .map(MapAxis::country);
    }
  };

  private final String label;

  MapAxis(String label) {
    this.label = label;
  }

  /** What it is called on a map. */
  public String label() {
    return label;
  }

  /** What it is called on a command line. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }

  abstract Stream<Heading> stated(Study study);

  /** The rows or columns that a study stands in, each once; never empty. */
  NavigableSet<Heading> headings(Study study) {
    NavigableSet<Heading> headings = new TreeSet<>();
    stated(study).forEach(headings::add);
    if (headings.isEmpty()) {
      headings.add(Heading.NOT_STATED);
    }
    return headings;
  }

  private static Stream<Concept> roles(Population population) {
    return Stream.concat(
        population.roles().stream(), population.parts().stream().flatMap(MapAxis::roles));
  }

  private static Stream<Concept> kinds(Finding finding) {
    return Stream.concat(
        Stream.of(finding.kind()), finding.parts().stream().flatMap(MapAxis::kinds));
  }

  private static Heading country(Place place) {
    return place
        .code()
        .map(code -> code.length() > 2 ? code.substring(0, 2) : code)
        .map(code -> new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH))
        .or(() -> place.name().map(Text::any))
        .map(Heading::named)
        .orElse(Heading.NOT_STATED);
  }
}
