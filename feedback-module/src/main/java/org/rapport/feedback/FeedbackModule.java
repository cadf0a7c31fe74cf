package org.rapport.feedback;

import static org.rapport.platform.Permission.AUDIT_READ;
import static org.rapport.platform.Permission.CASES_ASSIGN;
import static org.rapport.platform.Permission.CASES_HANDLE;
import static org.rapport.platform.Permission.CASES_IDENTITY;
import static org.rapport.platform.Permission.CASES_IMPORT;
import static org.rapport.platform.Permission.CASES_ORIGINALS;
import static org.rapport.platform.Permission.CASES_READ;
import static org.rapport.platform.Permission.PERSONAL_DATA;
import static org.rapport.platform.Permission.SETTINGS_MANAGE;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapport.platform.Permission;
import org.rapport.platform.RapportModule;

/** What the platform knows of this module. */
@ApplicationScoped
class FeedbackModule implements RapportModule {

  private static final String CASES = "/staff/cases/";
  private static final List<String> HANDLING =
      List.of(
          "new",
          "assess",
          "care",
          "templates",
          "template",
          "point",
          "note",
          "message",
          "files",
          "finding",
          "decide",
          "extend",
          "link",
          "step",
          "relate",
          "joint",
          "joint-message",
          "joint-apart",
          "contract",
          "told",
          "plan",
          "inquiry",
          "inquiry-end",
          "evidence",
          "mask",
          "refer",
          "referral-answer",
          "duty",
          "duty-end",
          "bundle",
          "remedy",
          "remedy-end",
          "close",
          "cause-analysis",
          "cause-action",
          "cause-result",
          "cause-closure",
          "reopen",
          "mails",
          "mail");
  private static final List<String> IMPORTING =
      List.of("import", "import-mapping", "import-check", "import-result", "import-refused");

  @Override
  public String name() {
    return "feedback";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Map<String, Permission> screens() {
    Map<String, Permission> screens = new HashMap<>();
    Stream.of(
            "inbox",
            "case",
            "presence",
            "investigation",
            "masked",
            "referrals",
            "joint-list",
            "file",
            "letter",
            "causes",
            "cause")
        .forEach(page -> screens.put(CASES + page, CASES_READ));
    screens.put(CASES + "original", CASES_ORIGINALS);
    screens.put(CASES + "hold", PERSONAL_DATA);
    screens.put("/staff/admin/retention", PERSONAL_DATA);
    HANDLING.forEach(page -> screens.put(CASES + page, CASES_HANDLE));
    Stream.of("assign", "conflict", "conflict-lift", "routing", "cause-list")
        .forEach(page -> screens.put(CASES + page, CASES_ASSIGN));
    screens.put(CASES + "identity", CASES_IDENTITY);
    Stream.of(
            "limits",
            "limits-profile",
            "limits-moves",
            "bodies",
            "body",
            "routing",
            "routing-rule",
            "routing-trial")
        .forEach(page -> screens.put("/staff/admin/" + page, SETTINGS_MANAGE));
    Stream.of("audit-samples", "audit-sample", "audit-case", "audit-sample-file")
        .forEach(page -> screens.put("/staff/admin/" + page, AUDIT_READ));
    IMPORTING.forEach(page -> screens.put(CASES + page, CASES_IMPORT));
    return screens;
  }
}
