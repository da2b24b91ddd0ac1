<?php

// Succeeds where Symfony's Validator can be loaded, as Debian installs it.

declare(strict_types=1);

exit(@include 'Symfony/Component/Validator/autoload.php' ? 0 : 1);
