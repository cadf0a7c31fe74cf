package org.rapport.stakeholder.staff;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.rapport.stakeholder.imports.Decision;
import org.rapport.stakeholder.imports.Proposal;
import org.rapport.stakeholder.imports.ProposedRow;

/** What somebody decides about a row that is likely to be somebody known. */
public class KnownDraft implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String SAME = Decision.SAME + ":";

  private final int number;
  private final ArrayList<String> said;
  private final ArrayList<Known> proposals = new ArrayList<>();
  private final String before;
  private String choice;

  KnownDraft(ProposedRow row, List<String> said) {
    this.number = row.row().number();
    this.said = new ArrayList<>(said);
    row.proposals().forEach(proposal -> proposals.add(new Known(proposals.size(), proposal)));
    this.before = choice(row);
    this.choice = before;
  }

  /** Somebody the row may be. */
  public static class Known implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String value;
    private final Long stakeholder;
    private final Integer row;
    private final String name;
    private final int percent;

    Known(int position, Proposal proposal) {
      this.value = SAME + position;
      this.stakeholder = proposal.stakeholderId();
      this.row = proposal.otherRow();
      this.name = proposal.name();
      this.percent = proposal.percent();
    }

    public String getValue() {
      return value;
    }

    public Long getStakeholder() {
      return stakeholder;
    }

    public Integer getRow() {
      return row;
    }

    public String getName() {
      return name;
    }

    public int getPercent() {
      return percent;
    }
  }

  private static String choice(ProposedRow row) {
    if (row.decision() == null) {
      return "";
    }
    return row.decision() == Decision.SAME ? SAME + row.sameAs() : row.decision().name();
  }

  boolean isChanged() {
    return !before.equals(choice);
  }

  /** Null where nothing is decided. */
  Decision decision() {
    if (choice.isEmpty()) {
      return null;
    }
    return choice.startsWith(SAME) ? Decision.SAME : Decision.valueOf(choice);
  }

  Integer sameAs() {
    return choice.startsWith(SAME) ? Integer.valueOf(choice.substring(SAME.length())) : null;
  }

  public int getNumber() {
    return number;
  }

  public List<String> getSaid() {
    return said;
  }

  public List<Known> getProposals() {
    return proposals;
  }

  public String getChoice() {
    return choice;
  }

  public void setChoice(String choice) {
    this.choice = choice == null ? "" : choice;
  }
}
