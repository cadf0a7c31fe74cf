package org.rapport.stakeholder.staff;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapport.stakeholder.journey.AgreementFileView;
import org.rapport.stakeholder.journey.ReadAgreementFiles;

/** The files of an agreement, to be listed. */
@Named
@RequestScoped
public class AgreementFileListPage {

  @Inject private ReadAgreementFiles read;

  private final Map<Long, List<AgreementFileView>> found = new HashMap<>();

  public List<AgreementFileView> of(long relationship) {
    return found.computeIfAbsent(relationship, read::of);
  }
}
