package org.eiso.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Names say what a thing is for. */
class NamesTest {
    private static final JavaClasses EISO = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.eiso");

    @Test
    void noEmptySuffixes() {
        noClasses()
                .should()
                .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Base)$")
                .check(EISO);
    }

    @Test
    void interfacesHaveNoPrefix() {
        classes()
                .that()
                .areInterfaces()
                .should()
                .haveNameNotMatching(".*\\.I[A-Z][a-z].*")
                .check(EISO);
    }

    @Test
    void everyPackageSaysInOneSentenceWhatItIs() {
        Set<String> packages =
                EISO.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        Set<String> described = EISO.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(described).containsAll(packages);
    }
}
