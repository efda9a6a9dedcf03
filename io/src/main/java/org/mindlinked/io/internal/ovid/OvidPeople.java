package org.mindlinked.io.internal.ovid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mindlinked.io.internal.foreign.PublicationDraft;
import org.mindlinked.model.Contribution;
import org.mindlinked.model.ContributionRole;
import org.mindlinked.model.Reference;

/**
 * Authors and their institutions: {@code Verbeek, Jan MD *; …} and {@code (*)Department of …}. A
 * mark or a degree is no part of a name; where one stood, the field is kept aside too. For one
 * thread.
 */
final class OvidPeople {
  private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");
  private static final Pattern MARK = Pattern.compile("\\s+(\\d{1,2}|[*+#&^])$");
  private static final Pattern DEGREE =
      Pattern.compile(
          "[\\s,]+(?:MD|M\\.D\\.|PhD|Ph\\.D\\.|MSc|BSc|MPH|RN|DPhil|MBBS|MS|MA|BA|BS|DrPH|ScD|PsyD"
              + "|EdD|FRCS|FRCP|MRCPsych)$");
  private static final Pattern INSTITUTION =
      Pattern.compile(
          "\\((\\d{1,2}|[*+#&^])\\)\\s*(.*?)\\s*;?\\s*(?=\\((?:\\d{1,2}|[*+#&^])\\)|$)");

  private final PublicationDraft draft;
  private final List<String> names = new ArrayList<>();
  private final List<String> marks = new ArrayList<>();
  private @Nullable String field;
  private @Nullable String institutionField;
  private String institutions = "";

  OvidPeople(PublicationDraft draft) {
    this.draft = draft;
  }

  void authors(String name, String value) {
    if (field != null) {
      draft.unmapped(name, value);
      return;
    }
    field = name;
    boolean more = false;
    for (String part : SEMICOLON.split(value, -1)) {
      String author =
          part.endsWith(".") && part.length() > 3 && part.charAt(part.length() - 3) != ' '
              ? part.substring(0, part.length() - 1)
              : part;
      Matcher mark = MARK.matcher(author);
      String found = "";
      if (mark.find()) {
        found = mark.group(1);
        author = author.substring(0, mark.start());
      }
      for (Matcher degree = DEGREE.matcher(author);
          degree.find();
          degree = DEGREE.matcher(author)) {
        author = author.substring(0, degree.start());
        more = true;
      }
      if (!author.isBlank()) {
        names.add(author.strip());
        marks.add(found);
      }
    }
    draft.unmapped(name, more ? value : null);
  }

  void institution(String name, String value) {
    institutionField = name;
    institutions = institutions.isEmpty() ? value : institutions + "; " + value;
  }

  void tell() {
    Map<String, Reference> byMark = new LinkedHashMap<>();
    Matcher matcher = INSTITUTION.matcher(institutions);
    int begin = -1;
    while (matcher.find()) {
      begin = begin < 0 ? matcher.start() : begin;
      if (marks.contains(matcher.group(1)) && !matcher.group(2).isEmpty()) {
        byMark.put(matcher.group(1), draft.organisation(matcher.group(2)));
      }
    }
    boolean whole = begin == 0 && byMark.keySet().containsAll(marks);
    boolean sole = names.size() == 1 && begin < 0 && !institutions.isEmpty();
    for (int i = 0; i < names.size(); i++) {
      Contribution.Builder author =
          Contribution.builder()
              .person(PublicationDraft.person(names.get(i)))
              .addRoles(ContributionRole.AUTHOR);
      Reference at = byMark.get(marks.get(i));
      if (at != null) {
        author.addAffiliations(at);
      } else if (sole) {
        author.addAffiliations(draft.organisation(institutions));
      }
      draft.publication().addContributors(author.build());
    }
    if (institutionField != null && !whole && !sole) {
      draft.unmapped(institutionField, institutions);
    }
  }
}
