<?php

/**
 * Loads the package where it lies, for use without Composer.
 *
 * Hand-written; copied here by `voipms-rules generate`.
 */

declare(strict_types=1);

spl_autoload_register(static function (string $class): void {
    $prefix = 'VoipmsChecks\\';
    if (!str_starts_with($class, $prefix)) {
        return;
    }
    $file = __DIR__ . '/src/' . strtr(substr($class, strlen($prefix)), '\\', '/') . '.php';
    if (is_file($file)) {
        require $file;
    }
});
