package nl.opvolging.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.analysis.AnalyzerException;
import org.objectweb.asm.tree.analysis.BasicInterpreter;
import org.objectweb.asm.tree.analysis.BasicValue;

/**
 * Which values of a method tell of a signal: those of a type that does, and what Java and Jackson make of them. All others are
 * told apart by their size alone.
 */
final class ModelFlow extends BasicInterpreter {
    private static final BasicValue TELLING = new BasicValue(Type.getObjectType("nl/opvolging/telling"));
    private static final List<String> MAKERS = List.of("java/", "com/fasterxml/jackson/");

    private final Map<AbstractInsnNode, Array> arrays = new HashMap<>();

    ModelFlow() {
        super(Opcodes.ASM9);
    }

    /** An array, which tells of a signal from when something is put in that does. */
    private static final class Array extends BasicValue {
        private boolean telling;

        private Array() {
            super(Type.getType(Object[].class));
        }
    }

    /** Whether a value tells of a signal. */
    static boolean isTelling(BasicValue value) {
        return value.equals(TELLING) || (value instanceof Array array && array.telling);
    }

    @Override
    public @Nullable BasicValue newValue(@Nullable Type type) {
        return type != null && TellingTypes.includes(type) ? TELLING : super.newValue(type);
    }

    @Override
    public @Nullable BasicValue unaryOperation(AbstractInsnNode instruction, BasicValue value)
            throws AnalyzerException {
        if (instruction.getOpcode() == Opcodes.ANEWARRAY) {
            return arrays.computeIfAbsent(instruction, key -> new Array());
        }
        if (instruction.getOpcode() == Opcodes.CHECKCAST && isTelling(value)) {
            return TellingTypes.isHarmless(Type.getObjectType(((TypeInsnNode) instruction).desc))
                    ? BasicValue.REFERENCE_VALUE
                    : value;
        }
        return super.unaryOperation(instruction, value);
    }

    @Override
    public @Nullable BasicValue binaryOperation(AbstractInsnNode instruction, BasicValue left, BasicValue right)
            throws AnalyzerException {
        return instruction.getOpcode() == Opcodes.AALOAD && isTelling(left)
                ? TELLING
                : super.binaryOperation(instruction, left, right);
    }

    @Override
    public @Nullable BasicValue ternaryOperation(
            AbstractInsnNode instruction, BasicValue target, BasicValue index, BasicValue value)
            throws AnalyzerException {
        if (target instanceof Array array && isTelling(value)) {
            array.telling = true;
        }
        return super.ternaryOperation(instruction, target, index, value);
    }

    @Override
    public @Nullable BasicValue naryOperation(AbstractInsnNode instruction, List<? extends BasicValue> values)
            throws AnalyzerException {
        BasicValue result = super.naryOperation(instruction, values);
        if (result == null || !result.equals(BasicValue.REFERENCE_VALUE)) {
            return result;
        }
        boolean telling = values.stream().anyMatch(ModelFlow::isTelling);
        if (instruction instanceof MethodInsnNode call) {
            boolean made = telling && MAKERS.stream().anyMatch(call.owner::startsWith);
            return made || TellingTypes.gives(call) ? TELLING : result;
        }
        return telling ? TELLING : result;
    }

    @Override
    public BasicValue merge(BasicValue one, BasicValue other) {
        if (isTelling(one) || isTelling(other)) {
            return TELLING;
        }
        return one.isReference() && other.isReference() && !one.equals(other)
                ? BasicValue.REFERENCE_VALUE
                : super.merge(one, other);
    }
}
