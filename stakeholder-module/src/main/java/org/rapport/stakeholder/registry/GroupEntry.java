package org.rapport.stakeholder.registry;

import org.rapport.kernel.Text;

/**
 * A stakeholder group as typed in.
 *
 * @param internal inside the organization rather than outside
 * @param service whether relationships with it are about a service
 * @param retired no longer offered
 */
public record GroupEntry(
    String englishName, String chineseName, boolean internal, boolean service, boolean retired) {

  GroupEntry checked() {
    Problems problems = new Problems();
    GroupEntry cleaned =
        new GroupEntry(
            problems.noting(() -> Text.required(englishName, "englishName", 100)),
            problems.noting(() -> Text.required(chineseName, "chineseName", 100)),
            internal,
            service,
            retired);
    problems.raise();
    return cleaned;
  }
}
