package org.eiso.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Runs the commands of {@code docs/tutorial.md} as they stand, in one shell, from the first to the last. */
@ExtendWith(TargetParameter.class)
class TutorialTest {
    private static final Path TUTORIAL = Path.of("..", "docs", "tutorial.md");
    private static final Pattern COMMANDS = Pattern.compile("^```sh\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final long PATIENCE = 3; // minutes

    @TempDir
    Path folder;

    @Test
    void everyCommandOfTheTutorialWorks(Target target) throws IOException, InterruptedException {
        assumeFalse(Target.isRemote(), "its names are not unique to a run");
        assumeTrue(isInstalled("curl") && isInstalled("jq"), "the tutorial needs curl and jq");
        String commands = COMMANDS.matcher(Files.readString(TUTORIAL))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.joining("\n"));
        assertThat(commands).contains("transitions", "search");
        Path script = Files.writeString(folder.resolve("tutorial.sh"), "set -euo pipefail\n" + commands);
        Path output = folder.resolve("output.txt");

        ProcessBuilder bash = new ProcessBuilder("bash", "-x", script.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        bash.environment().put("EISO", target.url().toString());
        bash.environment().put("EISO_ADMIN_PASSWORD", target.adminPassword());
        bash.environment().put("LC_ALL", "C.UTF-8");
        bash.environment().put("TMPDIR", folder.toString());
        Process process = bash.start();
        boolean ended = process.waitFor(PATIENCE, TimeUnit.MINUTES);
        process.destroyForcibly();

        String said = Files.readString(output, StandardCharsets.UTF_8);
        assertThat(ended).as("ended within " + PATIENCE + " minutes:%n%s", said).isTrue();
        assertThat(process.exitValue()).as(said).isZero();
    }

    private static boolean isInstalled(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("bash", "-c", "command -v " + program).start().waitFor() == 0;
    }
}
