package org.rapport.stakeholder.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.rapport.kernel.Message;
import org.rapport.platform.Permission;
import org.rapport.platform.SearchPlace;
import org.rapport.stakeholder.StakeholderDirectory;
import org.rapport.stakeholder.StakeholderSummary;

/** Stakeholders and their contacts, by name in either language, by pinyin, phone or e-mail. */
@ApplicationScoped
class FindStakeholders implements SearchPlace {

  private final StakeholderDirectory directory;

  @Inject
  FindStakeholders(StakeholderDirectory directory) {
    this.directory = directory;
  }

  protected FindStakeholders() {
    this(null);
  }

  @Override
  public Message title() {
    return Message.of("stakeholder", "registry.title");
  }

  @Override
  public Permission permission() {
    return Permission.STAKEHOLDERS_READ;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public List<Found> find(String text, int max) {
    return directory.search(text, max).stream().map(FindStakeholders::found).toList();
  }

  private static Found found(StakeholderSummary summary) {
    return new Found(
        summary.name(),
        Objects.requireNonNullElse(summary.otherName(), ""),
        "/staff/stakeholders/view?id=" + summary.id());
  }
}
