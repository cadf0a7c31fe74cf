package org.rapport.feedback.staff;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.rapport.feedback.deadlines.LimitKind;
import org.rapport.feedback.deadlines.Profile;
import org.rapport.feedback.deadlines.ProfileConditions;
import org.rapport.feedback.deadlines.Term;
import org.rapport.kernel.BilingualName;
import org.rapport.kernel.Message;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.GroupName;
import org.rapport.stakeholder.StakeholderGroups;

/** Says profiles of time limits in words. */
@ApplicationScoped
class LimitWords {

  private StakeholderGroups groups;
  private Texts texts;

  protected LimitWords() {}

  @Inject
  LimitWords(StakeholderGroups groups, Texts texts) {
    this.groups = groups;
    this.texts = texts;
  }

  String name(Profile profile) {
    return profile.name().in(texts.language());
  }

  String name(GroupName group) {
    return new BilingualName(group.english(), group.chinese()).in(texts.language());
  }

  /** Which cases it is for. */
  String fits(ProfileConditions conditions) {
    List<String> words = new ArrayList<>();
    if (conditions.type() != null) {
      words.add(text("type." + conditions.type()));
    }
    if (conditions.severity() != null) {
      words.add(text("limits.fits.severity", text("severity." + conditions.severity())));
    }
    if (conditions.group() != null) {
      words.add(text("limits.fits.group", group(conditions.group())));
    }
    if (conditions.contract() != null) {
      words.add(text("limits.fits.contract", conditions.contract()));
    }
    return words.isEmpty() ? text("limits.fits.all") : String.join(" · ", words);
  }

  String group(long id) {
    return groups.all().stream()
        .filter(group -> group.id() == id)
        .findFirst()
        .map(this::name)
        .orElse("?");
  }

  /** Empty where the profile does not set it. */
  String term(Profile profile, LimitKind kind) {
    Term term = profile.limits().get(kind);
    return term == null ? "" : texts.here(term.words());
  }

  String summary(Profile version) {
    List<String> words = new ArrayList<>(List.of(fits(version.conditions())));
    for (LimitKind kind : LimitKind.values()) {
      if (version.limits().containsKey(kind)) {
        words.add(text("limit." + kind + ".short") + " " + term(version, kind));
      }
    }
    return version.ended() ? text("limits.ended") : String.join(" · ", words);
  }

  List<GroupName> groups() {
    return groups.all();
  }

  String said(Message message) {
    return texts.here(message);
  }

  String text(String key, Object... arguments) {
    return said(Message.of("feedback", key, arguments));
  }
}
