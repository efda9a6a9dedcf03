package org.mindlinked.io.internal.ctgov;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mindlinked.io.internal.foreign.StudyDraft;
import org.mindlinked.io.internal.jsonentries.JsonNode;
import org.mindlinked.model.Study;
import org.mindlinked.model.StudyDesign;

/** The module of the design: terms of ours where they mean the same, else labels. */
final class Designs {
  private static final Pattern PHASE = Pattern.compile("(EARLY_)?PHASE(\\d)");
  private static final String INFO = "designInfo";

  private Designs() {}

  static void tell(StudyDraft draft, JsonNode module) {
    Study.Builder study = draft.study();
    boolean any = allocation(study, module);
    any |= term(study, module, "interventionModel", "CROSSOVER", StudyDesign.CROSSOVER);
    any |= term(study, module, "observationalModel", "COHORT", StudyDesign.COHORT);
    any |= term(study, module, "observationalModel", "CASE_CONTROL", StudyDesign.CASE_CONTROL);
    any |= term(study, module, "timePerspective", "CROSS_SECTIONAL", StudyDesign.CROSS_SECTIONAL);
    type(study, module, any);
    label(study, module, "Intervention model", INFO, "interventionModel");
    label(study, module, "Observational model", INFO, "observationalModel");
    label(study, module, "Time perspective", INFO, "timePerspective");
    label(study, module, "Masking", INFO, "maskingInfo", "masking");
    module.list("phases").forEach(phase -> phase(study, phase));
    if (module.peekAt("patientRegistry").equals("true")) {
      study.addDesigns(StudyDesign.labelled("Patient registry"));
      module.take("patientRegistry");
    }
  }

  private static boolean allocation(Study.Builder study, JsonNode module) {
    if (term(study, module, "allocation", "RANDOMIZED", StudyDesign.RANDOMISED_TRIAL)
        || term(study, module, "allocation", "NON_RANDOMIZED", StudyDesign.NON_RANDOMISED_TRIAL)) {
      return true;
    }
    // Where there is one group, nobody is assigned by chance; that it is one stays as a label.
    boolean one = module.peekAt(INFO, "interventionModel").equals("SINGLE_GROUP");
    if (one) {
      study.addDesigns(StudyDesign.NON_RANDOMISED_TRIAL);
    }
    return one;
  }

  private static boolean term(
      Study.Builder study, JsonNode module, String name, String value, StudyDesign term) {
    if (!module.peekAt(INFO, name).equals(value)) {
      return false;
    }
    study.addDesigns(term);
    module.take(INFO, name);
    return true;
  }

  /** The widest word is left out where a narrower one is there. */
  private static void type(Study.Builder study, JsonNode module, boolean narrower) {
    String type = module.peekAt("studyType");
    switch (type) {
      case "INTERVENTIONAL" -> widest(study, narrower, StudyDesign.INTERVENTIONAL);
      case "OBSERVATIONAL" -> widest(study, narrower, StudyDesign.OBSERVATIONAL);
      case "EXPANDED_ACCESS" -> study.addDesigns(StudyDesign.labelled("Expanded access"));
      default -> {
        return;
      }
    }
    module.take("studyType");
  }

  private static void widest(Study.Builder study, boolean narrower, StudyDesign term) {
    if (!narrower) {
      study.addDesigns(term);
    }
  }

  /** What is not taken yet and says anything, as a label. */
  private static void label(Study.Builder study, JsonNode module, String what, String... path) {
    JsonNode node = module.at(path).filter(it -> !it.isTaken()).orElse(null);
    String value = node == null ? null : node.peek();
    if (value != null && Words.says(value)) {
      study.addDesigns(StudyDesign.labelled(what + ": " + Words.of(value)));
      module.take(path);
    }
  }

  private static void phase(Study.Builder study, JsonNode phase) {
    String value = phase.peek();
    Matcher known = PHASE.matcher(value == null ? "" : value);
    if (known.matches()) {
      study.addDesigns(
          StudyDesign.labelled(
              (known.group(1) == null ? "Phase " : "Early phase ") + known.group(2)));
      phase.take();
    }
  }
}
