package org.rapport.stakeholder.rest;

import java.util.List;
import java.util.Map;
import org.rapport.stakeholder.imports.Decision;
import org.rapport.stakeholder.imports.ImportView;
import org.rapport.stakeholder.imports.Proposal;

/**
 * How far an import is.
 *
 * @param columns what each heading is taken for
 * @param problems of the first refused rows
 * @param proposals of the first rows that are likely to be somebody known
 */
public record StakeholderImportJson(
    ImportView progress,
    Map<String, String> columns,
    List<ProblemJson> problems,
    List<ProposalJson> proposals) {

  /** Why a row cannot be registered. */
  public record ProblemJson(int row, String column, String message) {}

  /**
   * @param decision null where nobody has decided
   * @param sameAs which of the proposals, counted from 0, or null
   */
  public record ProposalJson(
      int row, Decision decision, Integer sameAs, List<Proposal> proposals) {}
}
