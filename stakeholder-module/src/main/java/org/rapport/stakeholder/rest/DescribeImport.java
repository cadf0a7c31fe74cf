package org.rapport.stakeholder.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapport.platform.RefusedRow;
import org.rapport.platform.RowProblem;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.imports.Mapping;
import org.rapport.stakeholder.imports.ProposedRow;
import org.rapport.stakeholder.imports.ShowImports;
import org.rapport.stakeholder.imports.ShowMapping;

/** An import as JSON. */
@ApplicationScoped
class DescribeImport {

  private static final int SHOWN = 100;

  private ShowImports show;
  private ShowMapping mapping;
  private Texts texts;

  protected DescribeImport() {}

  @Inject
  DescribeImport(ShowImports show, ShowMapping mapping, Texts texts) {
    this.show = show;
    this.mapping = mapping;
    this.texts = texts;
  }

  StakeholderImportJson with(long id) {
    List<String> headings = mapping.headings(id);
    return new StakeholderImportJson(
        show.with(id),
        columns(headings, mapping.mapping(id)),
        show.refused(id, 0, SHOWN).stream()
            .flatMap(row -> row.problems().stream().map(p -> problem(row, p, headings)))
            .toList(),
        show.proposed(id, 0, SHOWN).stream().map(DescribeImport::proposal).toList());
  }

  private static Map<String, String> columns(List<String> headings, Mapping mapping) {
    Map<String, String> columns = new LinkedHashMap<>();
    for (int i = 0; i < headings.size(); i++) {
      columns.put(headings.get(i), mapping.columns().get(i).name());
    }
    return columns;
  }

  private StakeholderImportJson.ProblemJson problem(
      RefusedRow row, RowProblem problem, List<String> headings) {
    return new StakeholderImportJson.ProblemJson(
        row.number(),
        problem.column() == null ? null : headings.get(problem.column()),
        texts.here(problem.message()));
  }

  private static StakeholderImportJson.ProposalJson proposal(ProposedRow row) {
    return new StakeholderImportJson.ProposalJson(
        row.row().number(), row.decision(), row.sameAs(), row.proposals());
  }
}
