package org.mindlinked.model;

import java.util.List;

/**
 * All schemes and closed choices, in the order of their tables. Generated, see {@code
 * org.mindlinked.houserules.concepts}.
 */
final class AllSchemes {
  static final List<ConceptScheme<?>> SCHEMES =
      List.of(
          StudyDesign.SCHEME,
          CountUnit.SCHEME,
          CollectionMethod.SCHEME,
          Mode.SCHEME,
          AnalysisMethod.SCHEME,
          Framework.SCHEME,
          PopulationRole.SCHEME,
          CareSetting.SCHEME,
          FindingKind.SCHEME,
          AppraisalInstrument.SCHEME,
          AppraisalDomain.SCHEME,
          Rating.SCHEME,
          InvolvementLevel.SCHEME,
          InvolvementStage.SCHEME,
          Condition.SCHEME,
          EffectMeasure.SCHEME,
          Axis.SCHEME,
          ContributionRole.SCHEME,
          PublicationType.SCHEME,
          SourceKind.SCHEME,
          MetricKind.SCHEME,
          FileVersion.SCHEME,
          RegistrationKind.SCHEME,
          InterventionKind.SCHEME,
          SourceDatabase.SCHEME,
          RelationKind.SCHEME);

  static final List<CodeList<?>> CODE_LISTS =
      List.of(
          PopulationKind.CODES,
          CountStage.CODES,
          Basis.CODES,
          Direction.CODES,
          Hedge.CODES,
          StudyStatus.CODES,
          ReportRole.CODES,
          NoteKind.CODES,
          AccessRoute.CODES);

  private AllSchemes() {}
}
