package nl.opvolging.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Set;
import java.util.stream.IntStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.LineNumberNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.analysis.Analyzer;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicValue;
import org.objectweb.asm.tree.analysis.Frame;

/** Follows the values through the methods of a class, and looks at what reaches a logger. */
final class NotLogTheModel extends ArchCondition<JavaClass> {
    private static final Set<String> LOGGERS = Set.of(
            "org/slf4j/Logger",
            "org/slf4j/MDC",
            "org/slf4j/spi/LoggingEventBuilder",
            "java/util/logging/Logger",
            "java/lang/System$Logger",
            "java/io/PrintStream",
            "org/apache/logging/log4j/Logger",
            "org/apache/logging/log4j/LogBuilder",
            "ch/qos/logback/classic/Logger",
            "org/apache/commons/logging/Log",
            "org/jboss/logging/Logger");

    NotLogTheModel() {
        super("not log the model");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
        ClassNode read = new ClassNode();
        type.getSource().ifPresent(source -> reader(source.getUri()).accept(read, ClassReader.SKIP_FRAMES));
        for (MethodNode method : read.methods) {
            check(type, method, events);
        }
    }

    private static ClassReader reader(URI place) {
        try (InputStream bytes = place.toURL().openStream()) {
            return new ClassReader(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(JavaClass type, MethodNode method, ConditionEvents events) {
        Frame<BasicValue>[] frames = frames(type, method);
        int line = 0;
        for (int i = 0; i < frames.length; i++) {
            AbstractInsnNode instruction = method.instructions.get(i);
            if (instruction instanceof LineNumberNode number) {
                line = number.line;
            }
            if (frames[i] != null
                    && instruction instanceof MethodInsnNode call
                    && LOGGERS.contains(call.owner)
                    && passesTheModel(call, frames[i])) {
                String message = String.format(
                        "Method <%s.%s> passes the model to <%s.%s> in (%s:%d)",
                        type.getName(),
                        method.name,
                        call.owner.replace('/', '.'),
                        call.name,
                        type.getSource().flatMap(source -> source.getFileName()).orElse(""),
                        line);
                events.add(SimpleConditionEvent.violated(type, message));
            }
        }
    }

    private static Frame<BasicValue>[] frames(JavaClass type, MethodNode method) {
        try {
            return new Analyzer<>(new ModelFlow()).analyze(type.getName().replace('.', '/'), method);
        } catch (AnalyzerException e) {
            throw new IllegalStateException(
                    "The method " + method.name + " of " + type.getName() + " can't be read", e);
        }
    }

    /** The arguments are on top of the stack. */
    private static boolean passesTheModel(MethodInsnNode call, Frame<BasicValue> frame) {
        int top = frame.getStackSize();
        return IntStream.range(top - Type.getArgumentCount(call.desc), top)
                .anyMatch(i -> ModelFlow.isTelling(frame.getStack(i)));
    }
}
