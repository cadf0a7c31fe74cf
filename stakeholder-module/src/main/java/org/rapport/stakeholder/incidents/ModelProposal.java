package org.rapport.stakeholder.incidents;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Text;
import org.rapport.stakeholder.registry.Stamp;

/** What a model should say differently after an exception, and which draft takes it up. */
@Embeddable
class ModelProposal {

  @Column(name = "model_change")
  private String text;

  @Column(name = "model_line_id")
  private Long modelId;

  @Column(name = "proposed_at")
  private Instant at;

  @Column(name = "proposed_by")
  private Long by;

  @Column(name = "drafted_in")
  private Long draftId;

  protected ModelProposal() {}

  ModelProposal(long modelId, String typed, Stamp stamp) {
    this.modelId = modelId;
    this.text = Text.required(typed, "text", 2000);
    this.at = stamp.at();
    this.by = stamp.by();
  }

  /**
   * @throws Refusal where a draft has it already
   */
  void takenUp(long draft) {
    refuseOnceTakenUp();
    this.draftId = draft;
  }

  void refuseOnceTakenUp() {
    if (draftId != null) {
      throw Refusal.because("stakeholder", "incident.proposal.drafted");
    }
  }

  String text() {
    return text;
  }

  Long modelId() {
    return modelId;
  }

  Instant at() {
    return at;
  }

  Long by() {
    return by;
  }

  Long draftId() {
    return draftId;
  }
}
