package org.rapport.stakeholder.upkeep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rapport.stakeholder.registry.ReadStakeholder;

/** How contributions of the stakeholders one works with were recognized (mission J13). */
@ApplicationScoped
@Transactional
public class ReadRecognitions {

  /** Earlier ones stand on the timeline. */
  private static final int LATEST = 20;

  private final Recognitions recognitions;
  private final ReadStakeholder stakeholders;

  @Inject
  ReadRecognitions(Recognitions recognitions, ReadStakeholder stakeholders) {
    this.recognitions = recognitions;
    this.stakeholders = stakeholders;
  }

  protected ReadRecognitions() {
    this(null, null);
  }

  /** The latest twenty, the last one first. */
  public List<RecognitionView> of(long stakeholderId) {
    stakeholders.require(stakeholderId);
    return recognitions.of(stakeholderId, LATEST).stream().map(Recognition::view).toList();
  }
}
