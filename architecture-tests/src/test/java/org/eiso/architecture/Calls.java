package org.eiso.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;

/** Predicates on calls. */
final class Calls {
    private Calls() {}

    /** Calls of methods of the type whose name matches the regular expression. */
    static DescribedPredicate<JavaMethodCall> named(String type, String methodPattern) {
        return DescribedPredicate.describe(
                "call of " + type + "." + methodPattern,
                call -> call.getTargetOwner().getFullName().equals(type)
                        && call.getName().matches(methodPattern));
    }
}
