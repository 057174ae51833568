<?php
// Runs the reader for PHP on the cookies from the standard input.
require __DIR__ . '/cookies-preferences.php';

$answers = [];
foreach (json_decode(file_get_contents('php://stdin'), true) as $vector) {
    $answers[] = cookies_preferences_granted($vector['cookies'], $vector['name'], $vector['revision'], $vector['months'], $vector['now']);
}
echo json_encode($answers);
